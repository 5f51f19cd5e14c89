### Entrare in Italia per lavorare: decreto flussi — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = decreto de cuotas de entrada
title = Entrar en Italia para trabajar: decreto de cuotas
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
summary = Cómo un { -datore-di-lavoro } puede traer a una persona del extranjero.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = decreto de cuotas de entrada
# term: visto → { -visto } = visa de entrada
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
keywords = decreto de cuotas; decreto flussi; cuotas; click day; visa de trabajo; nulla osta; trabajo de temporada
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
f-r3bw2 = la autorización para trabajar (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = decreto de cuotas de entrada
p-44gsp = Cada año el Estado decide cuántos trabajadores pueden entrar. La regla se llama [decreto de cuotas (decreto flussi)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-hhg62 = A quien vive en el extranjero y encontró un { -datore-di-lavoro } en Italia. La solicitud la hace el empleador, no el trabajador.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = empleador
l-zkv6c = El { -datore-di-lavoro } prepara la solicitud en los días que indica el Ministerio.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ventanilla única de inmigración
l-in6uc = La envía en línea a la [ventanilla única de inmigración (Sportello unico)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
l-3q3cm = Si hay cupo, la ventanilla da la [autorización (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = visa de entrada
# term: consolato → { -consolato } = consulado y embajada
l-r672g = El trabajador pide la [visa (visto)][1] en el consulado italiano.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: contratto di soggiorno → { -contratto-di-soggiorno } = contrato de residencia
l-h4kk2 = Entra en Italia. Con el { -datore-di-lavoro } firma el [contrato de residencia (contratto di soggiorno)][1], por lo general en un máximo de 15 días.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
l-ibd2c = Pide el [permiso de residencia (permesso di soggiorno)][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
p-tzyhy = Nadie puede venderle un cupo. Quien pide dinero por una autorización (nulla osta) o un contrato le está estafando.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
# term: sindacato → { -sindacato } = sindicato
p-qd3nx = Algunos trabajos y algunos permisos no tienen límite de cupos. Algunos permisos se pueden **convertir** en permiso de trabajo. Pregunte en una [oficina de ayuda (patronato)][1] o en un sindicato.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = Si algo va mal
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: sportello unico → { -sportello-unico-immigrazione } = ventanilla única de inmigración
# term: sindacato → { -sindacato } = sindicato
p-6e8iz = ¿Llegó y el { -datore-di-lavoro } desapareció? Vaya enseguida a la ventanilla única (Sportello unico) o a un sindicato. No se quede en silencio: pierde tiempo y derechos. Si alguien le explota, lea [a quién pedir ayuda][1].
