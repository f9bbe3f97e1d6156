/// The command line: parses, calls the same use cases as the window, prints. Data goes to standard
/// output, talk to standard error.
@NullMarked
package org.smotescope.cli;

import org.jspecify.annotations.NullMarked;
