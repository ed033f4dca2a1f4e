package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    public record Row(String name, int left) {

        public String upper() {
            return name.toUpperCase();
        }

        public int left() {
            if (left < 0) {
                throw new IllegalStateException("below nothing");
            }
            return left;
        }
    }

    private static final Class<?>[] NO_TYPES = {};

    private final ELResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    private Object read(Object base, String method, Object... values) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, method, NO_TYPES, values);
    }

    @Test
    void a_component_of_a_record_is_read() {
        assertThat(read(new Row("a", 3), "left")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void a_component_that_is_empty_is_read_too() {
        assertThat(read(new Row(null, 3), "name")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void everything_else_is_left_to_the_others() {
        read(new Row("a", 3), "upper");
        assertThat(context.isPropertyResolved()).isFalse();
        read(new Row("a", 3), "name", "value");
        assertThat(context.isPropertyResolved()).isFalse();
        read("a text", "length");
        assertThat(context.isPropertyResolved()).isFalse();
        read(null, "row");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_an_accessor_throws_comes_out_as_its_cause() {
        assertThatThrownBy(() -> read(new Row("a", -1), "left"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
