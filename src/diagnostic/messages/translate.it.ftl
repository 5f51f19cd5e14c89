### Che cosa dicono i comandi dell'officina dei traduttori.

translate-language-unknown = qui i testi non si traducono in `{ $value }`; forse { $list }
translate-page-unknown = non c'è una pagina né una cartella `{ $value }`
translate-page-unknown-perhaps = non c'è una pagina né una cartella `{ $value }`; forse `{ $suggestion }`

status-page = pagina
status-needed = prima di tutto:
status-critical = critico
progress-missing = manca
progress-damaged = non si può usare
progress-stale = da rivedere
progress-machine = automatica
progress-draft = bozza
progress-reviewed = rivista
