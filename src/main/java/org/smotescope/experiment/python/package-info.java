/// A recipe as Python: what pandas, imbalanced-learn and scikit-learn would be told.
@NullMarked
package org.smotescope.experiment.python;

import org.jspecify.annotations.NullMarked;
