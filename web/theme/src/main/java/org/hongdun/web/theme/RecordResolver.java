package org.hongdun.web.theme;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the components of records, {@code #{row.name()}}, without searching the methods of the class each time: a list asks some
 * hundred times. Whatever else is asked of a record is left to the resolvers behind this one.
 */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return type.isRecord() && Modifier.isPublic(type.getModifiers())
                    ? Arrays.stream(type.getRecordComponents())
                            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor))
                    : Map.of();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || values == null || values.length > 0) {
            return null;
        }
        Method accessor = ACCESSORS.get(base.getClass()).get(method);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, method);
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // a record is read only: nothing is resolved here
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
