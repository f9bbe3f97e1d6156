/// Measurements of this program. Compiled by the Maven profile `bench` only; no part of the
/// product.
@NullMarked
package org.smotescope.bench;

import org.jspecify.annotations.NullMarked;
