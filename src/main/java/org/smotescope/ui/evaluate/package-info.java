/// The place Evaluate: what the resampling did to the model, measured on the untouched test rows.
@NullMarked
package org.smotescope.ui.evaluate;

import org.jspecify.annotations.NullMarked;
