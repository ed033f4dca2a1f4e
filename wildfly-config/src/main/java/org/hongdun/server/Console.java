package org.hongdun.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Sentences for the person at the terminal, in Chinese and English. */
final class Console {

    private Console() {}

    /** Prints UTF-8 whatever the locale says; a clean Debian has none. */
    static void utf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    static void say(String chinese, String english) {
        System.out.println(chinese + "  " + english);
    }
}
