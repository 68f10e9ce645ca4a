package org.mediation.record;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Turns events into JSON under their logical names and back; refuses whatever the closed list does not hold. */
public final class EventSerializer extends JacksonSerializer {
    private final EventTypes types;

    public EventSerializer(EventTypes types) {
        super(JacksonSerializer.builder().objectMapper(EventJson.mapper()));
        this.types = types;
    }

    @Override
    @SuppressWarnings("rawtypes") // the framework's signature
    public SerializedType typeForClass(Class type) {
        if (type == null || Void.class.equals(type) || MetaData.class.equals(type)) {
            return super.typeForClass(type);
        }
        var known = types.of(type);
        return new SimpleSerializedType(known.name(), Integer.toString(known.revision()));
    }

    @Override
    @SuppressWarnings("rawtypes") // the framework's signature
    public Class classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type) || MetaData.class.getName().equals(type.getName())) {
            return super.classForType(type);
        }
        var known = types.named(type.getName());
        if (!Integer.toString(known.revision()).equals(type.getRevision())) {
            throw new UnknownEvent(type.getName() + " of revision " + type.getRevision() + " needs an upcaster to "
                    + known.revision() + ", or a newer release");
        }
        return known.type();
    }
}
