// Icons of Lucide (ISC) that the product uses; always shown beside text.
export const icons = [
  'arrow-left', 'arrow-right', 'calendar', 'chart-line', 'check', 'circle-alert', 'circle-check', 'clock', 'columns-3', 'eye',
  'eye-off', 'file-text', 'flag', 'hand', 'heart', 'house', 'info', 'list', 'log-out', 'mail', 'menu', 'message-circle',
  'milestone', 'pencil', 'phone', 'plus', 'printer', 'puzzle', 'rotate-ccw', 'scale', 'search', 'shield', 'sparkles', 'star',
  'sun', 'trash', 'triangle-alert', 'user', 'users', 'x',
];
