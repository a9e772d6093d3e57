namespace Eenlijn.Web.Infrastructure.Security;

using System.Diagnostics;
using System.Text;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Diagnostics;

/// <summary>Logs what failed and where in the code, without the messages of the exceptions: those can hold what somebody typed.</summary>
public sealed partial class FailureLog(ILogger<FailureLog> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var page = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        var handeling = page?.Metadata.GetMetadata<RequiresAttribute>()?.Handeling.ToString();
        Failed(logger, handeling ?? "-", Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier, Describe(exception));
        // The error page answers.
        return ValueTask.FromResult(false);
    }

    public static string Describe(Exception failure)
    {
        var text = new StringBuilder();
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            text.AppendLine(cause.GetType().FullName).AppendLine(cause.StackTrace);
        }

        return text.ToString().TrimEnd();
    }

    [LoggerMessage(LogLevel.Error, "Onverwachte fout bij {Handeling} (kenmerk {Kenmerk}): {Fout}")]
    private static partial void Failed(ILogger logger, string handeling, string kenmerk, string fout);
}
