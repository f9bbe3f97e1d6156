package org.smotescope.experiment;

import org.smotescope.data.Dataset;
import org.smotescope.data.Preparation;

/// The two parts of a file after preparation.
///
/// @param train the training rows, prepared
/// @param test the test rows, prepared by what was learnt from the training rows
/// @param preparation what was learnt
/// @param positive the code of the positive class
public record Prepared(Dataset train, Dataset test, Preparation preparation, int positive) {}
