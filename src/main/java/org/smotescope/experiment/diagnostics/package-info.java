/// How good the new rows of a run are: figures, each with the rows that it speaks of.
@NullMarked
package org.smotescope.experiment.diagnostics;

import org.jspecify.annotations.NullMarked;
