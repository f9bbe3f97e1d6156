/// The shapes every sampler hangs on: targets, randomness, resampling with origins, descriptors.
@NullMarked
package org.smotescope.sampling;

import org.jspecify.annotations.NullMarked;
