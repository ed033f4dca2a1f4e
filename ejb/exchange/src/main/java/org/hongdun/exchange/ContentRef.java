package org.hongdun.exchange;

import java.io.Serializable;

/**
 * A file in the {@link ContentStore}.
 *
 * @param sm3 64 lower-case hexadecimal digits: its digest is its name
 * @param length bytes
 * @param fileName as the person named it, at most 255 characters, without any path
 * @param mediaType such as {@code application/pdf}
 */
public record ContentRef(String sm3, long length, String fileName, String mediaType) implements Serializable {}
