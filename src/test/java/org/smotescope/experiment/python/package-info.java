@NullMarked
package org.smotescope.experiment.python;

import org.jspecify.annotations.NullMarked;
