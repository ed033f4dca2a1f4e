package org.hongdun.batch.domain;

/**
 * Who runs a job.
 *
 * @param node name of the server
 * @param boot this start of the server; another one on the same node means that the server was lost in between
 */
public record Owner(String node, String boot) {}
