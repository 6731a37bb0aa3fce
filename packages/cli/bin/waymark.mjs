#!/usr/bin/env node
// The command as npm links it. It stands apart from dist, which does not exist yet when a clone is installed.
import "../dist/main.js";
