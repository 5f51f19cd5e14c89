### Il Comune dove abiti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = Муниципалитет, где вы живёте
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
summary = Мэрия там, где вы живёте: регистрация жителей, удостоверение личности, школа, социальные службы.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
keywords = мэрия; муниципалитет; комуна; регистрация жителей; мэр; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = Эта страница подходит для каждого муниципалитета (Comune) провинции. Ваш муниципалитет — тот, где вы живёте. В здании мэрии (municipio) есть:
# it: Ufficio
c-6ugqh = Отдел
# it: Che cosa chiedi
c-ukmzh = О чём просить
# it: Anagrafe
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
c-6r8s4 = Регистрация жителей (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = регистрация по месту жительства
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
c-iqad8 = [Регистрация по месту жительства (residenza)][1], [удостоверение личности][2], справки
# it: Stato civile
# term: stato civile → { -stato-civile } = отдел записи актов гражданского состояния
c-7i7c4 = Акты гражданского состояния (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = гражданство
c-cjz5e = [Рождение][1], брак, [гражданство][2]
# it: Servizi sociali
c-t4yri = Социальные службы
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [Помощь][1] с деньгами, жильём и в семье
# it: Scuola
c-gqrcn = Школа
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = детские ясли
c-bai54 = [Ясли][1], столовая, автобус

## Come trovarlo

# it: Come trovarlo
t-atqip = Как его найти
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = Адрес и часы работы есть на сайте муниципалитета. Можно спросить соседа: мэрия почти всегда в центре.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = В Кремоне читайте страницу [муниципалитета Кремоны][1]. В Креме читайте страницу [муниципалитета Кремы][2].
