### impronte digitali — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
summary = ਤੁਹਾਡੀਆਂ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ। Questura ਪਰਮਿਟ ਲਈ ਲੈਂਦੀ ਹੈ।
# it: foto; fotosegnalamento; dita
keywords = ਫ਼ੋਟੋ; ਫਿੰਗਰਪ੍ਰਿੰਟ; ਉਂਗਲਾਂ
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = ਤੁਸੀਂ ਉਂਗਲਾਂ ਇੱਕ ਮਸ਼ੀਨ ’ਤੇ ਰੱਖਦੇ ਹੋ। ਦਰਦ ਨਹੀਂ ਹੁੰਦਾ ਅਤੇ ਥੋੜ੍ਹਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = ਚਿੱਠੀ ਵਿੱਚ ਔਖੇ ਸ਼ਬਦ ਮਿਲ ਸਕਦੇ ਹਨ, ਜਿਵੇਂ **rilievi fotodattiloscopici**। ਇਸ ਦਾ ਮਤਲਬ ਹੈ ਫ਼ੋਟੋ ਅਤੇ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ।
