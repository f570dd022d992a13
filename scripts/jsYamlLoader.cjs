// The reading half of js-yaml: its one-file build also brings the writing half, which nothing here uses.
exports.load = require("../node_modules/js-yaml/lib/loader.js").load;
exports.FAILSAFE_SCHEMA = require("../node_modules/js-yaml/lib/schema/failsafe.js");
exports.Type = require("../node_modules/js-yaml/lib/type.js");
