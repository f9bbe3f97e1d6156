/// Recipes and the runs that apply them to data: shared by the window and the command line.
@NullMarked
package org.smotescope.experiment;

import org.jspecify.annotations.NullMarked;
