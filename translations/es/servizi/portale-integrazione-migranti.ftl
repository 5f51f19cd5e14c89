### Portale Integrazione Migranti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = ===
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = El sitio del Estado con noticias y servicios para quienes vienen de otros países.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = portal; integración; noticias; leyes; sitio; città del dialogo
# it: notizie e informazioni
f-ntwyi = noticias e información
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = Es un sitio público para quienes vienen de otros países y para quienes trabajan con ellos.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = A los ciudadanos extranjeros, al personal de los servicios, a los municipios (Comuni) y a las asociaciones.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Abra el sitio { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = menor de edad
l-me4c6 = Busque el tema que necesita: trabajo, vivienda, salud, escuela, menores.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = Lea la fecha de la noticia. Las leyes cambian.
# it: Non serve iscriversi.
p-d4iaq = No es necesario inscribirse.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = Noticias, guías y direcciones. Una parte del sitio era para la red [Le città del dialogo][1]. Allí los municipios publicaban sus experiencias.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = Si algo va mal
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
p-jt3r7 = El sitio no responde a casos personales. Para su caso vaya a una [oficina de ayuda (patronato)][1] o a un abogado.
