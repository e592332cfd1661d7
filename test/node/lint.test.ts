import './lint/import-directions.js';
import './lint/lint-rules.js';
import './lint/supported-apis.js';
