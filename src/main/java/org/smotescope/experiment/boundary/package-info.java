/// What a model says at every point of a plot of two axes.
@NullMarked
package org.smotescope.experiment.boundary;

import org.jspecify.annotations.NullMarked;
