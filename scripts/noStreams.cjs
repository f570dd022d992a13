// In place of Node's streams, where there are none.
module.exports = {};
