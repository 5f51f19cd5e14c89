### Fascicolo sanitario elettronico — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = електронне медичне досьє
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = рецепт або направлення
# term: vaccini → { -vaccino } = щеплення
summary = Онлайн-збірка результатів ваших обстежень, рецептів і щеплень.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = рецепт або направлення
keywords = FSE; аналізи; результати; рецепти; сайт
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
p-f952d = Ви заходите на сайт Регіону зі [SPID або CIE][1]. Там можна також змінити лікаря.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = Ви самі вирішуєте, хто може бачити ваші дані.
