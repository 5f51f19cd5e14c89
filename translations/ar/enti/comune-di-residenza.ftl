### Il Comune dove abiti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = البلدية التي تسكن فيها
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
summary = دار البلدية في المكان الذي تسكن فيه: سجل السكان وبطاقة الهوية والمدرسة والخدمات الاجتماعية.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
keywords = دار البلدية; بلدية; سجل السكان; العمدة; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = هذه الصفحة لكل بلدية (Comune) في المقاطعة. بلديتك هي بلدية المكان الذي تعيش فيه. في دار البلدية (municipio) تجد:
# it: Ufficio
c-6ugqh = المكتب
# it: Che cosa chiedi
c-ukmzh = ماذا تطلب
# it: Anagrafe
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
c-6r8s4 = سجل السكان (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = محل الإقامة
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
c-iqad8 = [محل الإقامة (residenza)][1] و[بطاقة الهوية (carta d'identità)][2] والشهادات
# it: Stato civile
# term: stato civile → { -stato-civile } = مكتب الحالة المدنية
c-7i7c4 = الحالة المدنية (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = الجنسية
c-cjz5e = [الولادة][1] والزواج و[الجنسية][2]
# it: Servizi sociali
c-t4yri = الخدمات الاجتماعية (servizi sociali)
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [مساعدة][1] في المال والسكن والأسرة
# it: Scuola
c-gqrcn = المدرسة
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = دار الحضانة
c-bai54 = [الحضانة (nido)][1] ومطعم المدرسة والحافلة

## Come trovarlo

# it: Come trovarlo
t-atqip = كيف تجدها
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = العنوان وأوقات العمل على موقع البلدية. يمكنك أن تسأل جارًا: دار البلدية دائمًا تقريبًا في وسط البلدة.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = في كريمونا اقرأ صفحة [بلدية كريمونا][1]. وفي كريما اقرأ صفحة [بلدية كريما][2].
