### anagrafe — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = відділ реєстрації мешканців
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = Відділ муніципалітету (Comune), який записує, хто живе в місті чи селі.
# it: municipio; certificati; ufficio anagrafe
keywords = мерія; довідки; ufficio anagrafe; паспортний стіл; прописка
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = реєстрація місця проживання
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
p-eduyx = Тут просять [реєстрацію місця проживання][1], [посвідчення особи][2] і довідки.
