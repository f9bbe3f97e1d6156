/// What tests of several packages share: made data and golden files.
@NullMarked
package org.smotescope.support;

import org.jspecify.annotations.NullMarked;
