package org.hongdun.server;

/** Something outside the program keeps it from starting; the message tells the reader, in Chinese and English, what to do. */
public final class SetupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param chinese what is wrong and what to do
     * @param english the same
     */
    public SetupException(String chinese, String english) {
        super(chinese + System.lineSeparator() + english);
    }

    SetupException(String chinese, String english, Throwable cause) {
        super(chinese + System.lineSeparator() + english, cause);
    }
}
