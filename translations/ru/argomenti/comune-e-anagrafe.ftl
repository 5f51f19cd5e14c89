### Comune e anagrafe — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
title = Муниципалитет и регистрация жителей
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = регистрация по месту жительства
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
summary = Регистрация по месту жительства, удостоверение личности, рождение и справки.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
# term: residenza → { -residenza } = регистрация по месту жительства
keywords = регистрация жителей; прописка; справки; мэрия; муниципалитет; anagrafe
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = регистрация по месту жительства
p-ikqcf = Первое учреждение, которое надо знать, это [ваш муниципалитет (Comune)][1]. Начните с [регистрации по месту жительства (residenza)][2].
