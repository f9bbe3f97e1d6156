/// Samplers that remove the rows that break a rule.
@NullMarked
package org.smotescope.sampling.cleaning;

import org.jspecify.annotations.NullMarked;
