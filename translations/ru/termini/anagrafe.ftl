### anagrafe — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = отдел регистрации жителей
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = Отдел муниципалитета, который записывает, кто живёт в этом муниципалитете.
# it: municipio; certificati; ufficio anagrafe
keywords = муниципалитет; справки; прописка; паспортный стол; мэрия
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = регистрация по месту жительства
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
p-eduyx = Здесь вы просите [регистрацию по месту жительства (residenza)][1], [удостоверение личности][2] и справки.
