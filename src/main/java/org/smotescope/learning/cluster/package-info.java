/// Groups of rows that lie together.
@NullMarked
package org.smotescope.learning.cluster;

import org.jspecify.annotations.NullMarked;
