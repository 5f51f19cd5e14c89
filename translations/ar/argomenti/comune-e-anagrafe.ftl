### Comune e anagrafe — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
title = البلدية وسجل السكان
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = محل الإقامة
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
summary = محل الإقامة وبطاقة الهوية والولادات والشهادات.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
# term: residenza → { -residenza } = محل الإقامة
keywords = سجل السكان; السجل المدني; محل الإقامة; شهادات; البلدية; الحالة المدنية
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = محل الإقامة
p-ikqcf = أول مكتب يجب أن تعرفه هو [بلديتك][1]. ابدأ من [محل الإقامة][2].
