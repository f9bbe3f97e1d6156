/// Exact k nearest neighbours: one module that every sampler uses.
@NullMarked
package org.smotescope.neighbours;

import org.jspecify.annotations.NullMarked;
