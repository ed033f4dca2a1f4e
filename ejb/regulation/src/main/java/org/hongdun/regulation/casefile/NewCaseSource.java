package org.hongdun.regulation.casefile;

/**
 * A case source as an officer registers it.
 *
 * @param clientKey drawn by the page, at most 36 characters; the same key twice registers once
 * @param partyCode credit code or registration number of the market subject
 * @param facts what it is suspected of, 4 to 1,000 characters
 */
public record NewCaseSource(String clientKey, String partyCode, SourceKind kind, CauseFamily cause, String facts) {}
