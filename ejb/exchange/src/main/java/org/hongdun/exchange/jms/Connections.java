package org.hongdun.exchange.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;

/**
 * Opens a connection of its own by the factory of that name, which is found anew every time, since the server may have to
 * bind it first. Never one from a pool: a pool may hand out again and again what died with its broker.
 */
public interface Connections {

    Connection open(String factory) throws JMSException;
}
