/// A page that tells what was done to data and what came of it, for people who were not there.
@NullMarked
package org.smotescope.experiment.report;

import org.jspecify.annotations.NullMarked;
