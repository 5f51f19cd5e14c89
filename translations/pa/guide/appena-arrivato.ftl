### Sono appena arrivato — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = ਮੈਂ ਹੁਣੇ ਇਟਲੀ ਆਇਆ/ਆਈ ਹਾਂ
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
summary = ਇਟਲੀ ਵਿੱਚ ਪਹਿਲੇ ਕਦਮ: ਪਰਮਿਟ, { -codice-fiscale }, ਡਾਕਟਰ, ਇਤਾਲਵੀ ਭਾਸ਼ਾ।
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = ਨਵਾਂ ਆਇਆ; ਪਹਿਲੇ ਕਦਮ; ਇਟਲੀ ਵਿੱਚ ਨਵਾਂ; ਹੁਣੇ ਪਹੁੰਚਿਆ
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = ਪਰਮਿਟ ਲਈ ਅਰਜ਼ੀ ਦਿਓ: ਦਿਨ ਥੋੜ੍ਹੇ ਹਨ।
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-qgg6e = { -codice-fiscale } ਬਣਵਾਓ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = ਜਿਸ ਕੋਲ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉਹ 48 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ ਇਸ ਦੀ ਸੂਚਨਾ ਦੇਵੇ।
# it: Iscriviti e scegli il medico.
f-cnxbx = ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਨਾਂ ਦਰਜ ਕਰਵਾਓ ਅਤੇ ਡਾਕਟਰ ਚੁਣੋ।
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
f-eudhb = ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ { -residenza } ਕਰਵਾਓ।
# it: Iscrivi i figli a scuola.
f-s6ij3 = ਬੱਚਿਆਂ ਨੂੰ ਸਕੂਲ ਦਾਖ਼ਲ ਕਰਵਾਓ।
# it: Comincia un corso di italiano.
f-edjnt = ਇਤਾਲਵੀ ਦਾ ਕੋਰਸ ਸ਼ੁਰੂ ਕਰੋ।
# it: Apri un conto per la paga.
f-8hvju = ਤਨਖ਼ਾਹ ਲਈ ਬੈਂਕ ਖਾਤਾ ਖੁਲ੍ਹਵਾਓ।
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = ਜੀ ਆਇਆਂ ਨੂੰ। ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਕੰਮ ਕਰੋ, ਇਸੇ ਤਰਤੀਬ ਨਾਲ।
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = ਸਾਰੇ ਕਾਗ਼ਜ਼ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖੋ। ਹਰ ਦਸਤਾਵੇਜ਼ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚ ਲਓ।
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = ਜੇ ਕਿਸੇ ਦਫ਼ਤਰ ਦੀ ਗੱਲ ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ, ਤਾਂ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ][1] ਦੀ ਮਦਦ ਮੰਗੋ।
