namespace Eenlijn.Web.Modules.Gezin.GezinnenSamenvoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Reading.Samenvoegen;

public sealed class GezinnenSamenvoegenHandler(Gezinssamenvoeger samenvoeger)
{
    public Task<Result> HandleAsync(Dossier dossier, GezinId ander, GezinKeuze keuze, CancellationToken ct) =>
        samenvoeger.SamenvoegenAsync(dossier, ander, keuze, ct);
}
