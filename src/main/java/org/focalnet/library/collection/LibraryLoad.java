package org.focalnet.library.collection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.library.Library;
import org.focalnet.library.NewItem;
import org.focalnet.library.Told;
import org.focalnet.library.item.ItemCourse;
import org.focalnet.library.item.ItemStore;
import org.focalnet.library.item.UseStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class LibraryLoad implements Library {

    private final ItemStore items;
    private final ItemCourse course;
    private final UseStore uses;
    private final CollectionStore collections;

    LibraryLoad(ItemStore items, ItemCourse course, UseStore uses, CollectionStore collections) {
        this.items = items;
        this.course = course;
        this.uses = uses;
        this.collections = collections;
    }

    @Override
    public void deposit(UUID id, NewItem item) {
        items.create(id, item, List.of());
    }

    @Override
    public void translate(UUID item, String language, Told told) {
        items.translate(item, language, told);
    }

    @Override
    public void listed(UUID item, Instant at) {
        course.list(items.own(item), at);
    }

    @Override
    public void use(UUID item, String note) {
        uses.use(item, note);
    }

    @Override
    public void collect(UUID id, String title, String text, Collection<UUID> items) {
        collections.write(id, 0, title, text, AudienceChoice.NETWORK);
        items.forEach(item -> collections.add(id, item));
    }
}
