### Fascicolo sanitario elettronico — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = электронное медицинское досье
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = рецепт или направление
# term: vaccini → { -vaccino } = прививка
summary = Собрание ваших анализов, рецептов и прививок онлайн.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = рецепт или направление
keywords = FSE; анализы; результаты; рецепты; сайт
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
p-f952d = На сайт области (Regione) вы входите со [SPID или CIE][1]. Там можно и сменить врача.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = Вы сами решаете, кто может видеть ваши данные.
