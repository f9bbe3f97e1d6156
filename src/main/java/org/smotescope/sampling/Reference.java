package org.smotescope.sampling;

/// The publication that defines a method.
///
/// @param authors family names
/// @param year of publication
/// @param title of the publication
/// @param doi the DOI without a resolver, or an empty text where there is none
public record Reference(String authors, int year, String title, String doi) {}
