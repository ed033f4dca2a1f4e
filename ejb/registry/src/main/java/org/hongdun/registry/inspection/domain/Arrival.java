package org.hongdun.registry.inspection.domain;

import java.time.Instant;

/**
 * The arrival of a report.
 *
 * @param submission number of the report within the filing, from 1
 * @param documentId the document that brought it
 * @param at instant of arrival in the bureau
 */
public record Arrival(int submission, String documentId, Instant at) {}
