namespace Eenlijn.Web.Modules.Gezin.SamenvoegingOngedaanMaken;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Reading.Samenvoegen;

public sealed class SamenvoegingOngedaanMakenHandler(Samenvoeger samenvoeger)
{
    public Task<Result> HandleAsync(Dossier dossier, SamenvoegingId id, string? reden, CancellationToken ct) =>
        samenvoeger.OngedaanMakenAsync(dossier, id, reden, ct);
}
