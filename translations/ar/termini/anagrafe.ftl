### anagrafe — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = مكتب سجل السكان
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = مكتب البلدية الذي يسجّل من يسكن في البلدة.
# it: municipio; certificati; ufficio anagrafe
keywords = البلدية; شهادات; مكتب السجل; السجل المدني
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = محل الإقامة
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
p-eduyx = هنا تطلب [محل الإقامة (residenza)][1] و[بطاقة الهوية (carta d'identità)][2] والشهادات.
