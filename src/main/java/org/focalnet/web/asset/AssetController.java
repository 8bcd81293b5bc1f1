package org.focalnet.web.asset;

import java.net.URI;
import java.time.Duration;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{file}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> show(
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        Assets.Asset asset = assets.at("/assets/" + file);
        if (asset == null) {
            throw new NotFound();
        }
        var answer = ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.zipped())
                : answer.body(asset.bytes());
    }

    /** Browsers ask for it unasked. */
    @GetMapping("/favicon.ico")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    ResponseEntity<Void> favicon() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(assets.path("favicon.svg")))
                .build();
    }
}
