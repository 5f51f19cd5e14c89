### Sposarsi o separarsi in Italia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = Casarse o separarse en Italia
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Documentos para el matrimonio civil, y a quién preguntar si quiere separarse.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
keywords = matrimonio; boda; divorcio; separación; pubblicazioni; nulla osta al matrimonio; unión civil; casarse
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
# term: consolato → { -consolato } = consulado y embajada
f-3u223 = el nulla osta al matrimonio (certificado de capacidad matrimonial) de su consulado
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = el acta de nacimiento, si el municipio (Comune) la pide
# it: l'atto di matrimonio
f-nkdhx = el acta de matrimonio
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = El matrimonio civil se hace en el municipio. Es una elección **libre** de dos personas adultas.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = A quien tiene al menos 18 años y no está ya casado. Dos personas del mismo sexo pueden hacer la **unión civil** (unione civile).

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = registro civil
l-xtcvc = Vaya a la oficina de [registro civil (stato civile)][1]. Pregunte qué documentos se necesitan.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = consulado y embajada
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
l-ixmix = Pida a su [consulado][1] el **nulla osta** al matrimonio (certificado de capacidad matrimonial). Dice que puede casarse.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = Lleve los documentos al municipio. Pida un intérprete, si no entiende bien.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = El municipio hace las **pubblicazioni** (anuncio público): escribe que ustedes quieren casarse.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = Fijen el día. Se necesitan testigos.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = consulado y embajada
l-2c8dk = **¿Es refugiado?** No vaya al consulado. Pregunte en el municipio qué documento se necesita en su lugar.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **¿Se casó en el extranjero?** Pregunte en el municipio cómo hacer valer el matrimonio en Italia.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = menor de edad
l-48zzy = **¿Quiere separarse?** Si están de acuerdo y no tienen hijos menores, a veces pueden hacerlo en el municipio. En los otros casos se necesita un [abogado][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = Si algo va mal
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Nadie puede obligarle a casarse, ni siquiera sus padres. Es un **delito**. Pida ayuda al [número contra la violencia][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-wiwiw = Si se separa, pregunte a un abogado qué pasa con su { -permesso-di-soggiorno }.
