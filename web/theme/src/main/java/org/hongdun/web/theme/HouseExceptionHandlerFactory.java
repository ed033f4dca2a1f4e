package org.hongdun.web.theme;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link HouseExceptionHandler} before the one of Faces. */
public class HouseExceptionHandlerFactory extends ExceptionHandlerFactory {

    public HouseExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new HouseExceptionHandler(getWrapped().getExceptionHandler());
    }
}
