package org.mediation.record;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a sealed family says which of its records it is, by simple name; the family itself closes the list. */
final class SealedVariants extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String PROPERTY = "variant";

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType type) {
        if (!annotated.getRawType().isSealed()) {
            return super.findTypeResolver(config, annotated, type);
        }
        return new StdTypeResolverBuilder()
                .init(JsonTypeInfo.Id.NAME, null)
                .inclusion(JsonTypeInfo.As.PROPERTY)
                .typeProperty(PROPERTY);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (!annotated.getRawType().isSealed()) {
            return super.findSubtypes(annotated);
        }
        var variants = new ArrayList<NamedType>();
        collect(annotated.getRawType(), variants);
        return variants;
    }

    private static void collect(Class<?> family, List<NamedType> variants) {
        for (var permitted : family.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, variants);
            } else {
                variants.add(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
    }
}
