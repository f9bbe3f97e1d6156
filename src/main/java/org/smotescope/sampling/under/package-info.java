/// Samplers that remove rows.
@NullMarked
package org.smotescope.sampling.under;

import org.jspecify.annotations.NullMarked;
