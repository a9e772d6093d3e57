// Icons of Lucide (ISC) that the product uses; always shown beside text.
export const icons = [
  'arrow-left', 'arrow-right', 'calendar', 'check', 'circle-alert', 'circle-check', 'clock', 'eye-off', 'file-text', 'house',
  'info', 'log-out', 'mail', 'menu', 'message-circle', 'pencil', 'phone', 'plus', 'printer', 'search', 'shield', 'trash',
  'triangle-alert', 'user', 'users', 'x',
];
