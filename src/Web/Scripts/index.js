// Scripts only add: every page works without them.
import './autosave.js';
import './double-submit.js';
import './leesbaar.js';
import './oproepen.js';
import './passkey.js';
import './print.js';
import './session.js';
import './tijdschuif.js';
